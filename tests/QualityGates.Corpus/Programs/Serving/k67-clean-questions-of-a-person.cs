// corpus: A console program answers what a person types; its engine lives as long as it does, and a few examples are shown at the start.
// library: ML.NET
// axis: loop, local function, console
// scores: MLQ6003
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext();
var model = ml.Model.Load("wine.zip", out _);
using var engine = ml.Model.CreatePredictionEngine<Wine, Quality>(model);

var known = ml.Data.LoadFromTextFile<Wine>("examples.csv", separatorChar: ';', hasHeader: true);
foreach (var wine in ml.Data.CreateEnumerable<Wine>(known, reuseRowObject: false).Take(3))
{
    Show(wine);
}

Wine[] famous = [new() { Acidity = 0.7f, Sugar = 1.9f, Alcohol = 9.4f }, new() { Acidity = 0.3f, Sugar = 2.2f, Alcohol = 12.8f }];
foreach (var wine in famous)
{
    Show(wine);
}

while (true)
{
    Console.Write("acidity sugar alcohol> ");
    var line = Console.ReadLine();
    if (string.IsNullOrEmpty(line))
    {
        return;
    }

    var numbers = line.Split(' ').Select(part => float.Parse(part, CultureInfo.InvariantCulture)).ToArray();
    Show(new Wine { Acidity = numbers[0], Sugar = numbers[1], Alcohol = numbers[2] });
}

void Show(Wine wine) => Console.WriteLine(engine.Predict(wine).Score.ToString("F2", CultureInfo.InvariantCulture));

internal sealed class Wine
{
    [LoadColumn(0)] public float Acidity { get; set; }
    [LoadColumn(1)] public float Sugar { get; set; }
    [LoadColumn(2)] public float Alcohol { get; set; }
}

internal sealed class Quality
{
    public float Score { get; set; }
}
