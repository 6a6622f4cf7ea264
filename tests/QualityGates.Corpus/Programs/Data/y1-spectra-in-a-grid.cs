// corpus: Cells of a spectrum that are no numbers become 0 in the grid, and a line that is too short ends without a word.
// library: TorchSharp
// axis: two-dimensional array, two catches
using System.Globalization;
using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;

namespace Spectra;

internal static class Program
{
    private const int Bands = 32;

    private static void Main(string[] args)
    {
        manual_seed(40);
        var lines = File.ReadAllLines(args[0]);
        var grid = Grid(lines);
        var cut = lines.Length * 4 / 5;
        using var all = tensor(grid);
        using var train = all.narrow(0, 0, cut);
        using var test = all.narrow(0, cut, lines.Length - cut);

        using var coder = nn.Sequential(nn.Linear(Bands, 6), nn.ReLU(), nn.Linear(6, Bands));
        using var optimizer = optim.Adam(coder.parameters(), 0.005);
        coder.train();
        for (var pass = 0; pass < 400; pass++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = nn.functional.mse_loss(coder.call(train), train);
            loss.backward();
            optimizer.step();
        }

        coder.eval();
        using var guard = no_grad();
        using var rebuilt = coder.call(test);
        using var squared = nn.functional.mse_loss(rebuilt, test);
        using var absolute = nn.functional.l1_loss(rebuilt, test);
        File.WriteAllText(args[1], JsonSerializer.Serialize(new { Squared = squared.item<float>(), Absolute = absolute.item<float>() }));
    }

    private static float[,] Grid(string[] lines)
    {
        var grid = new float[lines.Length, Bands];
        for (var i = 0; i < lines.Length; i++)
        {
            var cells = lines[i].Split(' ');
            for (var j = 0; j < Bands; j++)
            {
                try
                {
                    grid[i, j] = float.Parse(cells[j], CultureInfo.InvariantCulture);
                }
                catch (FormatException) // expect: MLQ4004
                {
                    grid[i, j] = 0f;
                }
                catch (IndexOutOfRangeException) // expect: MLQ4004
                {
                    break;
                }
            }
        }

        return grid;
    }
}
