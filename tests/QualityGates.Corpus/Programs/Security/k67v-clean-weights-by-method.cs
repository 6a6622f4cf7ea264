// corpus: Which pickled weights are read is said by overrides that give back constants, and by a switch over an enumeration that a command line names.
// library: TorchSharp
// axis: overrides, interface, switch
using TorchSharp;
using TorchSharp.PyBridge;
using static TorchSharp.torch;

var size = Enum.Parse<Size>(args[0]);
IWeights weights = size == Size.Large ? new Large() : new Small(size);
nn.Module<Tensor, Tensor> network = nn.Linear(8, 2);
network.load_py(Path.Combine(AppContext.BaseDirectory, weights.File));
network.eval();
using (no_grad())
{
    using var zeros = torch.zeros(1, 8);
    Console.WriteLine(network.call(zeros).ToString());
}

internal enum Size
{
    Tiny,
    Small,
    Large,
}

internal interface IWeights
{
    string File { get; }
}

internal sealed class Large : IWeights
{
    public string File => "large.pth";
}

internal sealed class Small(Size size) : IWeights
{
    public string File => Path.Combine("small", Name());

    private string Name()
    {
        return size switch
        {
            Size.Tiny => "tiny.pth",
            _ => "small.pth",
        };
    }
}
