// corpus: A console asks for the data of a horse and takes 0 for what is no number; the rows of the model come from a loader that throws.
// library: ML.NET
// axis: input of a user, settings
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var settings = Settings.Read("settings.json");
var ml = new MLContext(seed: settings.Seed);
var horses = ml.Data.LoadFromTextFile<Horse>("horses.csv", separatorChar: ',', hasHeader: true);
var parts = ml.Data.TrainTestSplit(horses, settings.TestShare);
var model = ml.Transforms.Concatenate("Features", "Height", "Years").Append(ml.Regression.Trainers.FastTree("Speed")).Fit(parts.TrainSet);
Console.WriteLine($"±{ml.Regression.Evaluate(model.Transform(parts.TestSet), "Speed").MeanAbsoluteError:F1} km/h");

using var engine = ml.Model.CreatePredictionEngine<Horse, Forecast>(model);
while (true)
{
    Console.Write("height, or nothing: ");
    if (Console.ReadLine() is not { Length: > 0 } height)
    {
        break;
    }

    Console.Write("years: ");
    float.TryParse(Console.ReadLine(), NumberStyles.Float, CultureInfo.CurrentCulture, out var years);
    try
    {
        var forecast = engine.Predict(new Horse { Height = float.Parse(height, CultureInfo.CurrentCulture), Years = years });
        Console.WriteLine($"{forecast.Score:F1} km/h");
    }
    catch (FormatException)
    {
        Console.WriteLine("A number, please.");
    }
}

internal sealed record Settings(int Seed = 1, double TestShare = 0.2)
{
    public static Settings Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<Settings>(File.ReadAllText(path)) ?? new Settings();
        }
        catch (Exception error) when (error is IOException or JsonException)
        {
            return new Settings();
        }
    }
}

internal sealed class Horse
{
    [LoadColumn(0)] public float Height { get; set; }

    [LoadColumn(1)] public float Years { get; set; }

    [LoadColumn(2)] public float Speed { get; set; }
}

internal sealed class Forecast
{
    public float Score { get; set; }
}
