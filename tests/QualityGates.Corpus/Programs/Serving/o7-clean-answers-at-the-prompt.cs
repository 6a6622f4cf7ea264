// corpus: A loop predicts what somebody types at the prompt, one line after the other, so there is no data set that could be transformed.
// library: ML.NET
// axis: interactive
using System.Globalization;
using Microsoft.ML;

var ml = new MLContext(seed: 1);
var model = ml.Model.Load(args[0], out _);
using var engine = ml.Model.CreatePredictionEngine<Coat, CoatSize>(model);
while (Prompt("height and weight") is { Length: > 0 } line)
{
    if (!Coats.TryRead(line, out var coat))
    {
        Console.WriteLine("two numbers, please");
        continue;
    }

    Console.WriteLine(engine.Predict(coat).Size);
}

static string? Prompt(string question)
{
    Console.Write(question + "> ");
    return Console.ReadLine();
}

public static class Coats
{
    public static bool TryRead(string line, out Coat coat)
    {
        coat = new Coat();
        var cells = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (cells.Length != 2
            || !float.TryParse(cells[0], NumberStyles.Float, CultureInfo.InvariantCulture, out var height)
            || !float.TryParse(cells[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var weight))
        {
            return false;
        }

        coat = new Coat { Height = height, Weight = weight };
        return true;
    }
}

public sealed class Coat
{
    public float Height { get; set; }

    public float Weight { get; set; }
}

public sealed class CoatSize
{
    [Microsoft.ML.Data.ColumnName("PredictedLabel")]
    public string Size { get; set; } = "";
}
