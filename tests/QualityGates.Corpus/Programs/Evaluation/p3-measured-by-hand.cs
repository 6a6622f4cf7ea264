// corpus: A model is measured by hand on later rows, its error written to a file and compared with that of yesterday's value.
// library: ML.NET
// axis: by-hand error, naive forecast beside it
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

public sealed class Day
{
    public float Yesterday { get; set; }

    public float LastWeek { get; set; }

    public float Sales { get; set; }
}

public sealed class Guess
{
    public float Score { get; set; }
}

public static class SalesModel
{
    public static void Main()
    {
        var ml = new MLContext(seed: 6);
        var days = File.ReadLines("sales.csv").Skip(1).Select(Parse).ToList();
        var cut = days.Count * 8 / 10;
        var train = ml.Data.LoadFromEnumerable(days.Take(cut));
        var model = ml.Transforms.Concatenate("Features", nameof(Day.Yesterday), nameof(Day.LastWeek))
            .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Day.Sales)))
            .Fit(train);
        using var engine = ml.Model.CreatePredictionEngine<Day, Guess>(model);
        var later = days.Skip(cut).ToList();
        var error = later.Average(day => Math.Abs(engine.Predict(day).Score - day.Sales));
        var naive = later.Average(day => Math.Abs(day.Yesterday - day.Sales));
        File.WriteAllText("error.txt", error.ToString(CultureInfo.InvariantCulture));
        if (error < naive)
        {
            ml.Model.Save(model, train.Schema, "sales.zip");
        }
    }

    private static Day Parse(string line)
    {
        var cells = line.Split(',');
        return new Day
        {
            Yesterday = float.Parse(cells[0], CultureInfo.InvariantCulture),
            LastWeek = float.Parse(cells[1], CultureInfo.InvariantCulture),
            Sales = float.Parse(cells[2], CultureInfo.InvariantCulture),
        };
    }
}
