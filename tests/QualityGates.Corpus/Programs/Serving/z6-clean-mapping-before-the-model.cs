// corpus: Rows go through a mapping first, and what is saved was fitted on the result: it holds no mapping.
// library: ML.NET
// axis: two stages
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 13);
var raw = ml.Data.LoadFromTextFile<Parcel>(args[0], separatorChar: ',', hasHeader: true);
var volumes = ml.Transforms.CustomMapping<Parcel, Volume>((parcel, volume) => volume.Litres = parcel.Width * parcel.Height * parcel.Depth / 1000f, contractName: null);
var rows = volumes.Fit(raw).Transform(raw);

var split = ml.Data.TrainTestSplit(rows, 0.2, seed: 13);
var trainer = ml.Transforms.Concatenate("Features", "Litres", "Kilograms").Append(ml.Regression.Trainers.FastTree("Postage"));
var model = trainer.Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), "Postage");
File.WriteAllText(args[1] + ".txt", FormattableString.Invariant($"{metrics.MeanAbsoluteError} {metrics.RSquared}"));
ml.Model.Save(model, rows.Schema, args[1]);

internal sealed class Parcel
{
    [LoadColumn(0)] public float Width { get; set; }

    [LoadColumn(1)] public float Height { get; set; }

    [LoadColumn(2)] public float Depth { get; set; }

    [LoadColumn(3)] public float Kilograms { get; set; }

    [LoadColumn(4)] public float Postage { get; set; }
}

internal sealed class Volume
{
    public float Litres { get; set; }
}
