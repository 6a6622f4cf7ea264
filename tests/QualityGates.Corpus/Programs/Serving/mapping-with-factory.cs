// corpus: The mapping has a contract, a factory and a registered assembly; another one is not saved.
// library: ML.NET
// axis: constant, attribute, class
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

var ml = new MLContext(seed: 1);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Parcel>("parcels.csv", separatorChar: ',', hasHeader: true));
var small = ml.Transforms.CustomMapping<Parcel, Volume>((parcel, volume) => volume.Litres = parcel.Width / 2, null).Fit(split.TrainSet).Transform(split.TestSet);
var model = ml.Transforms.CustomMapping<Parcel, Volume>(VolumeFactory.Map, VolumeFactory.Contract)
    .Append(ml.Transforms.Concatenate("Features", "Litres"))
    .Append(ml.Regression.Trainers.FastTree("Cost"))
    .Fit(split.TrainSet);
Console.WriteLine(small.Schema.Count + (ml.Regression.Evaluate(model.Transform(split.TestSet), "Cost").MeanAbsoluteError < 2 ? 1 : 0));
ml.Model.Save(model, split.TrainSet.Schema, "parcels.zip");
ml.ComponentCatalog.RegisterAssembly(typeof(VolumeFactory).Assembly);
Console.WriteLine(ml.Model.Load("parcels.zip", out var schema) is not null && schema.Count > 0);

class Parcel
{
    [LoadColumn(0)] public float Width { get; set; }

    [LoadColumn(1)] public float Height { get; set; }

    [LoadColumn(2)] public float Cost { get; set; }
}

class Volume
{
    public float Litres { get; set; }
}

[CustomMappingFactoryAttribute(Contract)]
sealed class VolumeFactory : CustomMappingFactory<Parcel, Volume>
{
    public const string Contract = "volume";

    public static void Map(Parcel parcel, Volume volume) => volume.Litres = parcel.Width * parcel.Height;

    public override Action<Parcel, Volume> GetMapping() => Map;
}
