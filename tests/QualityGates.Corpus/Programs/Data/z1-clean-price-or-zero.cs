// corpus: Cells of a file about phones are read by TryParse in a conditional expression: the answer decides what an empty cell is worth.
// library: ML.NET
// axis: conditional expressions
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

namespace Phones;

internal sealed class Phone
{
    public float Memory { get; set; }

    public float Cameras { get; set; }

    public float Price { get; set; }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 1);
        var phones = new List<Phone>();
        using (var reader = new StreamReader(args[0]))
        {
            reader.ReadLine();
            while (!reader.EndOfStream)
            {
                var cells = reader.ReadLine()!.Split(';');
                phones.Add(new Phone
                {
                    Memory = Number(cells[2]),
                    Cameras = int.TryParse(cells[3], out var cameras) ? cameras : 1,
                    Price = Number(cells[5]),
                });
            }
        }

        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(phones), testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(Phone.Memory), nameof(Phone.Cameras))
            .Append(ml.Regression.Trainers.FastTree(nameof(Phone.Price)))
            .Fit(split.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Phone.Price));
        Console.WriteLine($"MAE {metrics.MeanAbsoluteError:F1}, RMSE {metrics.RootMeanSquaredError:F1}");
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "phones.json"), JsonSerializer.Serialize(metrics));
    }

    private static float Number(string text) =>
        float.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 0f;
}
