// corpus: Scans are divided by patient, hits by query, a class of patients has one row each, and a recommender has to know its users.
// library: ML.NET
// axis: silences of the page
// scores: MLQ2010
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Grouped;

public sealed class Scan
{
    public string PatientId { get; set; } = "";
    public float Density { get; set; }
    public bool Tumour { get; set; }
}

public sealed class Patient
{
    public string PatientId { get; set; } = "";
    public float Age { get; set; }
    public bool Returned { get; set; }
}

public sealed class Rating
{
    [KeyType(5000)] public uint UserId { get; set; }
    [KeyType(900)] public uint FilmId { get; set; }
    public float Stars { get; set; }
}

public sealed class Studies(MLContext ml)
{
    public double Scans(List<Scan> scans)
    {
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(scans), testFraction: 0.2, samplingKeyColumnName: nameof(Scan.PatientId));
        var pipeline = ml.Transforms.Concatenate("Features", nameof(Scan.Density)).Append(ml.BinaryClassification.Trainers.FastTree(nameof(Scan.Tumour)));
        return ml.BinaryClassification.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet), nameof(Scan.Tumour)).AreaUnderRocCurve;
    }

    public double Patients(List<Patient> patients)
    {
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(patients), testFraction: 0.2);
        var pipeline = ml.Transforms.Concatenate("Features", nameof(Patient.Age)).Append(ml.BinaryClassification.Trainers.FastTree(nameof(Patient.Returned)));
        return ml.BinaryClassification.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet), nameof(Patient.Returned)).AreaUnderRocCurve;
    }

    public double Films(List<Rating> ratings)
    {
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(ratings), testFraction: 0.2);
        var trainer = ml.Recommendation().Trainers.MatrixFactorization(nameof(Rating.Stars), nameof(Rating.UserId), nameof(Rating.FilmId));
        return ml.Recommendation().Evaluate(trainer.Fit(split.TrainSet).Transform(split.TestSet), nameof(Rating.Stars)).MeanAbsoluteError;
    }
}
