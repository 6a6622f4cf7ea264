// corpus: In each round each pharmacy copies the common weights into a network of its own, learns with an optimizer of its own, and the weights are averaged.
// library: TorchSharp
// axis: federated rounds, new module and optimizer in each turn, state dictionaries
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

namespace Pharmacies;

internal sealed class DemandNet : nn.Module<Tensor, Tensor>
{
    private readonly nn.Module<Tensor, Tensor> _hidden = nn.Linear(13, 20);
    private readonly nn.Module<Tensor, Tensor> _packs = nn.Linear(20, 1);

    public DemandNet()
        : base(nameof(DemandNet)) => RegisterComponents();

    public override Tensor forward(Tensor input) => _packs.call(_hidden.call(input).tanh());
}

internal sealed class Pharmacy(Tensor weeks, Tensor packs)
{
    private readonly long _cut = weeks.shape[0] * 8 / 10;

    public DemandNet Learn(DemandNet common, int epochs)
    {
        var own = new DemandNet();
        own.load_state_dict(common.state_dict());
        using var optimizer = optim.SGD(own.parameters(), 0.01, momentum: 0.9);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            nn.functional.mse_loss(own.call(weeks.narrow(0, 0, _cut)), packs.narrow(0, 0, _cut)).backward();
            optimizer.step();
        }

        return own;
    }

    public double Measure(DemandNet common)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        var rest = weeks.shape[0] - _cut;
        return nn.functional.l1_loss(common.call(weeks.narrow(0, _cut, rest)), packs.narrow(0, _cut, rest)).ToDouble();
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        manual_seed(60);
        var pharmacies = Directory.GetDirectories(args[0])
            .Order(StringComparer.Ordinal)
            .Select(folder => new Pharmacy(load(Path.Combine(folder, "weeks.dat")), load(Path.Combine(folder, "packs.dat"))))
            .ToList();
        using var common = new DemandNet();
        using var log = new StreamWriter(args[1]);
        for (var round = 0; round < 20; round++)
        {
            var locals = pharmacies.Select(pharmacy => pharmacy.Learn(common, epochs: 5)).ToList();
            Average(common, locals);
            locals.ForEach(local => local.Dispose());
            var errors = pharmacies.Select(pharmacy => pharmacy.Measure(common)).ToList();
            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{round};{errors.Average():F3};{errors.Max():F3}"));
        }
    }

    private static void Average(DemandNet common, List<DemandNet> locals)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        var states = locals.Select(local => local.state_dict()).ToList();
        foreach (var (name, weight) in common.state_dict())
        {
            weight.copy_(stack(states.Select(state => state[name])).mean(new long[] { 0 }));
        }
    }
}
