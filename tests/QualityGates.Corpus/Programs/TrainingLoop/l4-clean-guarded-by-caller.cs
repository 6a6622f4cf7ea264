// corpus: The loop that predicts has no guard of its own; its caller has.
// library: TorchSharp
// axis: helper, lambda, property
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(1);
var service = new Service(new Pricing());
service.Network.load("pricing.dat");
service.Network.eval();
Console.WriteLine(service.Run(Enumerable.Range(0, 10).Select(seed => rand(4, 5))));

internal sealed class Pricing : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor> _layer = Linear(5, 1);

    public Pricing()
        : base("pricing") => RegisterComponents();

    public override Tensor forward(Tensor input) => _layer.call(input);
}

internal sealed class Service(Pricing network)
{
    public Pricing Network { get; } = network;

    public double Run(IEnumerable<Tensor> batches)
    {
        using (inference_mode())
        {
            return Sum(batches);
        }
    }

    private double Sum(IEnumerable<Tensor> batches)
    {
        var sum = 0.0;
        foreach (var batch in batches)
        {
            using var scope = NewDisposeScope();
            sum += Network.call(batch).sum().ToDouble();
        }

        return sum;
    }
}
