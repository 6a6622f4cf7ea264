using Microsoft.ML;

namespace Parcels;

public sealed class Parcel
{
    public float Kilometres { get; set; }

    public float Kilograms { get; set; }

    public float Stops { get; set; }

    public bool Late { get; set; }
}

public sealed class Verdict
{
    public bool PredictedLabel { get; set; }

    public float Probability { get; set; }
}

internal sealed class LateParcels : TrainingJob<Parcel>
{
    protected override IEstimator<ITransformer> Build()
        => Ml.Transforms.Concatenate("Features", nameof(Parcel.Kilometres), nameof(Parcel.Kilograms), nameof(Parcel.Stops))
            .Append(Ml.BinaryClassification.Trainers.FastTree(nameof(Parcel.Late)));

    public IReadOnlyList<float> Risks(IReadOnlyList<Parcel> delivered, IReadOnlyList<Parcel> underway)
    {
        var model = Train(delivered); // expect: MLQ3001
        var scored = model.Transform(Ml.Data.LoadFromEnumerable(underway));
        return Ml.Data.CreateEnumerable<Verdict>(scored, reuseRowObject: false, ignoreMissingColumns: true)
            .Select(verdict => verdict.Probability)
            .ToList();
    }
}
