// corpus: One class trains and saves, another loads the file and grades it on the rows of a later month.
// library: ML.NET
// axis: another file, saved and loaded model
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Parcels;

public sealed class Parcel
{
    [LoadColumn(0)] public float Weight { get; set; }
    [LoadColumn(1)] public float Distance { get; set; }
    [LoadColumn(2)] public bool Late { get; set; }
}

public sealed class Trainer(MLContext ml)
{
    public void Train(string rows, string model)
    {
        var parcels = ml.Data.LoadFromTextFile<Parcel>(rows, separatorChar: ',', hasHeader: true);
        var fitted = ml.Transforms.Concatenate("Features", nameof(Parcel.Weight), nameof(Parcel.Distance))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Parcel.Late)))
            .Fit(parcels);
        ml.Model.Save(fitted, parcels.Schema, model);
    }
}
