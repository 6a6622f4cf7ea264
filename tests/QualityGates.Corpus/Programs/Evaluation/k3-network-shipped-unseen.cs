// corpus: A network is trained, its loss printed, and it is saved by a method of its base class; it never sees another row.
// library: TorchSharp
// axis: base class, generic
using System.Globalization;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

random.manual_seed(64);
var values = File.ReadLines("tides.csv").Select(line => float.Parse(line, CultureInfo.InvariantCulture)).ToArray();
using var forecaster = new TideNet();
new TideTraining(forecaster, values).Run(epochs: 80, "tides.dat");

public sealed class TideNet : nn.Module<Tensor, Tensor>
{
    public const int Window = 24;
    private readonly Linear first = nn.Linear(Window, 32);
    private readonly Linear second = nn.Linear(32, 1);

    public TideNet()
        : base(nameof(TideNet))
    {
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) => second.call(nn.functional.gelu(first.call(input)));
}

public abstract class Training<TNet>(TNet network)
    where TNet : nn.Module<Tensor, Tensor>
{
    protected abstract (Tensor Inputs, Tensor Targets) Rows();

    public void Run(int epochs, string path)
    {
        var (inputs, targets) = Rows();
        using var optimizer = optim.SGD(network.parameters(), 1e-2);
        using var loss = nn.SmoothL1Loss();
        network.train();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var error = loss.call(network.call(inputs), targets);
            error.backward();
            optimizer.step();
            if (epoch % 10 == 0)
            {
                Console.WriteLine($"{epoch}: {error.ToSingle():F4}");
            }
        }

        network.save(path); // expect: MLQ3001
        inputs.Dispose();
        targets.Dispose();
    }
}

public sealed class TideTraining(TideNet network, float[] values) : Training<TideNet>(network)
{
    protected override (Tensor Inputs, Tensor Targets) Rows()
    {
        var windows = values.Length - TideNet.Window;
        var inputs = Enumerable.Range(0, windows).SelectMany(start => values[start..(start + TideNet.Window)]).ToArray();
        return (tensor(inputs).reshape(windows, TideNet.Window), tensor(values[TideNet.Window..]).reshape(windows, 1));
    }
}
