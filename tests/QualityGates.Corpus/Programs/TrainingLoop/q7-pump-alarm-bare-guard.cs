// corpus: The measurement calls the guard like a statement, and nobody ever ends it.
// library: TorchSharp
// axis: console with classes, statement without using
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

namespace Pumps;

internal sealed class AlarmModel : IDisposable
{
    private readonly nn.Module<Tensor, Tensor> _network;

    public AlarmModel(int channels) => _network = nn.Sequential(nn.Linear(channels, 20), nn.Tanh(), nn.Linear(20, 1));

    public void Learn(IReadOnlyList<Window> windows, int epochs)
    {
        using var optimizer = optim.Adagrad(_network.parameters(), lr: 0.02);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var chunk in windows.Chunk(64))
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                nn.functional.binary_cross_entropy_with_logits(Alarm(chunk), Window.Alarms(chunk)).backward();
                optimizer.step();
            }
        }
    }

    public Report Measure(IReadOnlyList<Window> windows)
    {
        inference_mode(); // expect: MLQ5004
        var caught = 0;
        var missed = 0;
        var wrong = 0;
        foreach (var chunk in windows.Chunk(256))
        {
            using var scope = NewDisposeScope();
            var sure = Alarm(chunk).sigmoid().flatten().data<float>().ToArray();
            caught += chunk.Where((window, i) => window.Alarm && sure[i] >= 0.4f).Count();
            missed += chunk.Where((window, i) => window.Alarm && sure[i] < 0.4f).Count();
            wrong += chunk.Where((window, i) => !window.Alarm && sure[i] >= 0.4f).Count();
        }

        return new Report(caught / (double)(caught + missed), caught / (double)(caught + wrong));
    }

    public void Dispose() => _network.Dispose();

    private Tensor Alarm(Window[] chunk) => _network.call(Window.Channels(chunk));
}

internal sealed record Report(double Recall, double Precision);

internal sealed record Window(float[] Values, bool Alarm)
{
    public static Tensor Channels(Window[] windows) =>
        tensor(windows.SelectMany(window => window.Values).ToArray()).reshape(windows.Length, -1);

    public static Tensor Alarms(Window[] windows) =>
        tensor(windows.Select(window => window.Alarm ? 1f : 0f).ToArray()).reshape(windows.Length, 1);

    public static Window Parse(string line)
    {
        var cells = line.Split(',');
        return new Window(Array.ConvertAll(cells[1..], cell => float.Parse(cell, CultureInfo.InvariantCulture)), cells[0] == "1");
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        manual_seed(16);
        var windows = File.ReadLines(args[0]).Select(Window.Parse).ToList();
        var cut = windows.Count * 3 / 4;
        using var model = new AlarmModel(windows[0].Values.Length);
        model.Learn(windows[..cut], epochs: 30);
        var report = model.Measure(windows[cut..]);
        File.WriteAllText(args[1], FormattableString.Invariant($"recall {report.Recall:F3}\nprecision {report.Precision:F3}\n"));
    }
}
