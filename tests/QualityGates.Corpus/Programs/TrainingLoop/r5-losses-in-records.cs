// corpus: The history of a training keeps the loss of each step as a tensor in a record, a second list keeps its number.
// library: TorchSharp
// axis: records in a list
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed record StepReport(int Epoch, int Step, Tensor Loss, TimeSpan Took);

public sealed record StepSummary(int Epoch, float Loss);

public sealed class History
{
    private readonly List<StepReport> _reports = [];

    public List<StepSummary> Summaries { get; } = [];

    public void Record(StepReport report) => _reports.Add(report);

    public float Last => _reports[^1].Loss.item<float>();
}

public sealed class Regressor
{
    private readonly Module<Tensor, Tensor> _net = Sequential(("a", Linear(9, 18)), ("b", ReLU()), ("c", Linear(18, 1)));
    private readonly History _history = new();

    public History Fit(Tensor[] xs, Tensor[] ys, int epochs)
    {
        using var optimizer = optim.Adam(_net.parameters());
        var clock = System.Diagnostics.Stopwatch.StartNew();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            for (var step = 0; step < xs.Length; step++)
            {
                using var scope = torch.NewDisposeScope();
                optimizer.zero_grad();
                var loss = functional.mse_loss(_net.call(xs[step]), ys[step]);
                loss.backward();
                optimizer.step();
                _history.Record(new StepReport(epoch, step, loss, clock.Elapsed)); // expect: MLQ5005
                _history.Summaries.Add(new StepSummary(epoch, loss.item<float>()));
            }
        }
        return _history;
    }
}

public static class Program
{
    public static void Main()
    {
        torch.manual_seed(4);
        var history = new Regressor().Fit(torch.load("x.pt").split(32), torch.load("y.pt").split(32), 5);
        Console.WriteLine(history.Last);
    }
}
