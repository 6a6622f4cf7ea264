// corpus: A helper of another file cuts whatever it is given by whatever key; lakes are cut by their depth, a number, and fish by the text their label is made of.
// library: ML.NET
// axis: console, two files
using System.Text.Json;
using Lakes;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 4);
var figures = new Dictionary<string, double>();

var lakes = ml.Data.LoadFromTextFile(
    args[0],
    [
        new TextLoader.Column("Depth", DataKind.Single, 1),
        new TextLoader.Column("Area", DataKind.Single, 2),
        new TextLoader.Column("Inflow", DataKind.Single, 3),
        new TextLoader.Column("Oxygen", DataKind.Single, 4),
    ],
    separatorChar: ';',
    hasHeader: true);
var (lakesToLearn, lakesToJudge) = Parts.Cut(ml, lakes, "Depth"); // expect: MLQ2011
var oxygen = ml.Transforms.Concatenate("Features", "Depth", "Area", "Inflow")
    .Append(ml.Regression.Trainers.FastTree("Oxygen"))
    .Fit(lakesToLearn);
var measured = ml.Regression.Evaluate(oxygen.Transform(lakesToJudge), "Oxygen");
figures["oxygen mae"] = measured.MeanAbsoluteError;
figures["oxygen r2"] = measured.RSquared;

var fish = ml.Data.LoadFromTextFile<Fish>(args[1], separatorChar: ';', hasHeader: true);
var fishParts = Parts.Cut(ml, fish, nameof(Fish.Species), 0.3); // expect: MLQ2011
var species = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Fish.Species))
    .Append(ml.Transforms.Concatenate("Features", nameof(Fish.Length), nameof(Fish.Weight), nameof(Fish.Fins)))
    .Append(ml.Transforms.NormalizeMinMax("Features"))
    .Append(ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy())
    .Fit(fishParts.Learn);
var told = ml.MulticlassClassification.Evaluate(species.Transform(fishParts.Judge));
figures["species macro"] = told.MacroAccuracy;
figures["species log-loss"] = told.LogLoss;

File.WriteAllText("metrics.json", JsonSerializer.Serialize(figures));

internal sealed class Fish
{
    [LoadColumn(0)]
    public string Species { get; set; } = "";

    [LoadColumn(1)]
    public float Length { get; set; }

    [LoadColumn(2)]
    public float Weight { get; set; }

    [LoadColumn(3)]
    public float Fins { get; set; }
}
