// corpus: A Try method of trades gives back false where a line does not parse, and the loop writes that line to the error stream.
// library: ML.NET
// axis: Try method
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

namespace Trades;

internal sealed class Trade
{
    public string Sector { get; set; } = "";

    public float Volume { get; set; }

    public float Spread { get; set; }

    public float Cost { get; set; }
}

internal static class TradeParser
{
    public static bool TryParse(string line, out Trade trade)
    {
        trade = new Trade();
        try
        {
            var cells = line.Split(',');
            trade.Sector = cells[0];
            trade.Volume = float.Parse(cells[1], CultureInfo.InvariantCulture);
            trade.Spread = float.Parse(cells[2], CultureInfo.InvariantCulture);
            trade.Cost = float.Parse(cells[3], CultureInfo.InvariantCulture);
            return true;
        }
        catch (Exception)
        {
            return false;
        }
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var trades = new List<Trade>();
        foreach (var line in File.ReadLines(args[0]))
        {
            if (!TradeParser.TryParse(line, out var trade))
            {
                Console.Error.WriteLine($"Not a trade: {line}");
                continue;
            }

            trades.Add(trade);
        }

        var ml = new MLContext(seed: 55);
        var data = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(trades), testFraction: 0.15);
        var model = ml.Transforms.Categorical.OneHotEncoding("SectorEncoded", nameof(Trade.Sector))
            .Append(ml.Transforms.Concatenate("Features", "SectorEncoded", nameof(Trade.Volume), nameof(Trade.Spread)))
            .Append(ml.Regression.Trainers.FastTree(nameof(Trade.Cost)))
            .Fit(data.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(data.TestSet), nameof(Trade.Cost));
        File.WriteAllText(args[1], JsonSerializer.Serialize(metrics));
    }
}
