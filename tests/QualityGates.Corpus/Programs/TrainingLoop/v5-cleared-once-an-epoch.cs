// corpus: The gradients are cleared at the beginning of each epoch, and the optimizer steps for each batch; evaluation mode was set at the top and is never left.
// library: TorchSharp
// axis: nested loops
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Bridges;

internal sealed class CrackNet : Module<Tensor, Tensor>
{
    private readonly Conv2d _conv = Conv2d(1, 8, 3);
    private readonly Dropout2d _drop = Dropout2d(0.2);
    private readonly Linear _out = Linear(8, 2);

    public CrackNet() : base("cracks") => RegisterComponents();

    public override Tensor forward(Tensor x) => _out.call(_drop.call(_conv.call(x).relu()).mean([2, 3]));
}

internal static class Program
{
    private static void Main()
    {
        random.manual_seed(34);
        var net = new CrackNet();
        net.eval();
        var optimizer = optim.Adam(net.parameters(), 1e-3);
        var pictures = Tensor.load("pictures.pt").split(16);
        var labels = Tensor.load("labels.pt").split(16);
        for (var epoch = 0; epoch < 25; epoch++)
        {
            optimizer.zero_grad();
            var sum = 0f;
            for (var i = 0; i < pictures.Length; i++)
            {
                using var scope = NewDisposeScope();
                var loss = functional.cross_entropy(net.call(pictures[i]), labels[i]); // expect: MLQ5003
                loss.backward(); // expect: MLQ5001
                optimizer.step();
                sum += loss.item<float>();
            }

            Console.WriteLine($"{epoch}: {sum / pictures.Length}");
        }
    }
}
