// corpus: After the measurement in evaluation the dropout is switched on again on purpose, and the same patients are asked fifty times to see how sure the network is.
// library: TorchSharp
// axis: Monte Carlo dropout, record of mean and spread, class
using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;

namespace Dosing;

internal sealed record Certainty(double Mean, double Spread);

internal sealed class DoseModel : IDisposable
{
    private readonly nn.Module<Tensor, Tensor> _network = nn.Sequential(
        nn.Linear(11, 80), nn.ReLU(), nn.Dropout(0.2), nn.Linear(80, 80), nn.ReLU(), nn.Dropout(0.2), nn.Linear(80, 1));

    public void Learn(Tensor patients, Tensor doses, int epochs)
    {
        using var optimizer = optim.AdamW(_network.parameters(), lr: 0.001);
        _network.train();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            nn.functional.mse_loss(_network.call(patients), doses).backward();
            optimizer.step();
        }
    }

    public (double Mean, double Worst) Measure(Tensor patients, Tensor doses)
    {
        _network.eval();
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        var off = (_network.call(patients) - doses).abs();
        return (off.mean().ToDouble(), off.max().ToDouble());
    }

    public List<Certainty> Ask(Tensor patients, int times = 50)
    {
        _network.train();
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        var answers = new List<Tensor>();
        for (var i = 0; i < times; i++)
        {
            answers.Add(_network.call(patients).flatten());
        }

        var together = stack(answers);
        var means = together.mean(new long[] { 0 }).data<float>().ToArray();
        var spreads = together.std(0).data<float>().ToArray();
        _network.eval();
        return means.Zip(spreads, (mean, spread) => new Certainty(mean, spread)).ToList();
    }

    public void Dispose() => _network.Dispose();
}

internal static class Program
{
    private static void Main(string[] args)
    {
        manual_seed(19);
        using var patients = load(Path.Combine(args[0], "patients.dat"));
        using var doses = load(Path.Combine(args[0], "doses.dat"));
        var cut = patients.shape[0] * 8 / 10;
        var rest = patients.shape[0] - cut;
        using var model = new DoseModel();
        model.Learn(patients.narrow(0, 0, cut), doses.narrow(0, 0, cut), epochs: 300);
        var (mean, worst) = model.Measure(patients.narrow(0, cut, rest), doses.narrow(0, cut, rest));
        var certainties = model.Ask(patients.narrow(0, cut, rest));
        File.WriteAllText(args[1], JsonSerializer.Serialize(new { mean, worst, certainties }));
    }
}
