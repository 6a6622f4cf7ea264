using Microsoft.ML;
using Microsoft.ML.Data;

namespace Parcels;

public sealed class Parcel
{
    [LoadColumn(0)] public float Weight { get; set; }

    [LoadColumn(1)] public float Distance { get; set; }

    [LoadColumn(2)] public string Carrier { get; set; } = "";

    [LoadColumn(3)] public float Delay { get; set; }
}

public sealed class DelayTraining(MLContext ml, IAcceptance acceptance)
{
    public bool Run(string file, string folder)
    {
        var parcels = ml.Data.LoadFromTextFile<Parcel>(file, separatorChar: ';', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(parcels, testFraction: 0.25);
        var model = ml.Transforms.Categorical.OneHotEncoding("Carrier")
            .Append(ml.Transforms.Concatenate("Features", "Carrier", nameof(Parcel.Weight), nameof(Parcel.Distance)))
            .Append(ml.Regression.Trainers.FastForest(labelColumnName: nameof(Parcel.Delay)))
            .Fit(parts.TrainSet);
        if (!acceptance.Accept(model, parts.TestSet, folder))
        {
            return false;
        }

        ml.Model.Save(model, parcels.Schema, Path.Combine(folder, "delays.zip"));
        return true;
    }
}
