// corpus: The measurement is in a file of its own and forgets the guard; who calls it has none either.
// library: TorchSharp
// axis: two files, static helper with a module parameter, records
using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;

namespace Solar;

internal static class Program
{
    private static int Main(string[] args)
    {
        manual_seed(1);
        if (args is not [var data, var output])
        {
            Console.Error.WriteLine("usage: solar <folder with months> <metrics.json>");
            return 2;
        }

        var months = Enumerable.Range(1, 12).Select(number => Month.Read(data, number)).ToList();
        using var network = nn.Sequential(nn.Linear(Month.Width, 32), nn.ReLU(), nn.Linear(32, 1));
        using var optimizer = optim.Adam(network.parameters(), lr: 0.004);
        for (var epoch = 0; epoch < 80; epoch++)
        {
            foreach (var month in months.Where(month => month.Number <= 9))
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var loss = nn.functional.mse_loss(network.call(month.Weather), month.Yield);
                loss.backward();
                optimizer.step();
            }
        }

        var scores = Scoring.Measure(network, months.Where(month => month.Number > 9));
        File.WriteAllText(output, JsonSerializer.Serialize(scores));
        return scores.Relative < 0.25 ? 0 : 1;
    }
}
