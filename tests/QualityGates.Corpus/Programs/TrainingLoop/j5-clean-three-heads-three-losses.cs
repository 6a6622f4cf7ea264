// corpus: Three heads of one network, each with the loss its last step fits: sigmoid and BCE, log-softmax and NLL, plain logits and cross-entropy.
// library: TorchSharp
// axis: several outputs, losses as fields, softmax for showing only
using TorchSharp;
using static TorchSharp.torch;

namespace Parcels;

public sealed class ParcelNet : nn.Module<Tensor, (Tensor Damaged, Tensor Size, Tensor Route)>
{
    private readonly nn.Module<Tensor, Tensor> _body = nn.Sequential(nn.Linear(18, 40), nn.ReLU());
    private readonly nn.Module<Tensor, Tensor> _damaged = nn.Sequential(nn.Linear(40, 1), nn.Sigmoid());
    private readonly nn.Module<Tensor, Tensor> _size = nn.Sequential(nn.Linear(40, 4), nn.LogSoftmax(1));
    private readonly nn.Module<Tensor, Tensor> _route = nn.Linear(40, 9);

    public ParcelNet()
        : base(nameof(ParcelNet)) => RegisterComponents();

    public override (Tensor Damaged, Tensor Size, Tensor Route) forward(Tensor input)
    {
        var body = _body.call(input);
        return (_damaged.call(body), _size.call(body), _route.call(body));
    }
}

public sealed class Depot
{
    private readonly ParcelNet _network = new();
    private readonly nn.Module<Tensor, Tensor, Tensor> _ofDamage = nn.BCELoss();
    private readonly nn.Module<Tensor, Tensor, Tensor> _ofSize = nn.NLLLoss();
    private readonly nn.Module<Tensor, Tensor, Tensor> _ofRoute = nn.CrossEntropyLoss();

    public void Learn(Tensor x, Tensor damaged, Tensor size, Tensor route, int steps)
    {
        using var optimizer = optim.Adam(_network.parameters());
        for (var step = 0; step < steps; step++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var answers = _network.call(x);
            var loss = _ofDamage.call(answers.Damaged, damaged) + _ofSize.call(answers.Size, size) + _ofRoute.call(answers.Route, route);
            loss.backward();
            optimizer.step();
        }
    }

    public void Show(Tensor x, Tensor size, Tensor route)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        var answers = _network.call(x);
        var sizes = answers.Size.exp();
        var routes = nn.functional.softmax(answers.Route, 1);
        Console.WriteLine($"sizes {sizes.argmax(1).eq(size).to(float32).mean().ToDouble():P1}, sure {sizes.max().ToDouble():P1}");
        Console.WriteLine($"routes {routes.argmax(1).eq(route).to(float32).mean().ToDouble():P1}, sure {routes.max().ToDouble():P1}");
        Console.WriteLine($"damaged {answers.Damaged.mean().ToDouble():P1}");
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        manual_seed(14);
        var folder = args.Length > 0 ? args[0] : AppContext.BaseDirectory;
        Tensor Read(string name) => load(Path.Combine(folder, name + ".dat"));

        var depot = new Depot();
        depot.Learn(Read("train-x"), Read("train-damaged"), Read("train-size"), Read("train-route"), steps: 900);
        depot.Show(Read("test-x"), Read("test-size"), Read("test-route"));
    }
}
