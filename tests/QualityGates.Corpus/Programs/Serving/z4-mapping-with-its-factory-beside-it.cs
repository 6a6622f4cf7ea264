// corpus: A mapping has a contract and a factory, and the service that loads the model registers the assembly.
// library: ML.NET
// axis: library, train and load, RegisterAssembly
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

namespace Hospital;

public sealed class Patient
{
    public float Weight { get; set; }

    public float Height { get; set; }

    public bool Readmitted { get; set; }
}

public sealed class BodyMass
{
    public float Index { get; set; }
}

[CustomMappingFactoryAttribute(Contract)]
public sealed class BodyMassFactory : CustomMappingFactory<Patient, BodyMass>
{
    public const string Contract = "BodyMass";

    public static void Map(Patient patient, BodyMass mass) => mass.Index = patient.Weight / (patient.Height * patient.Height);

    public override Action<Patient, BodyMass> GetMapping() => Map;
}

public sealed class Risk
{
    public bool PredictedLabel { get; set; }

    public float Probability { get; set; }
}

public sealed class ReadmissionModel(string path)
{
    private readonly MLContext context = new(seed: 14);

    public void Train(IEnumerable<Patient> patients)
    {
        var split = context.Data.TrainTestSplit(context.Data.LoadFromEnumerable(patients), testFraction: 0.2, seed: 14);
        var model = context.Transforms.CustomMapping<Patient, BodyMass>(BodyMassFactory.Map, BodyMassFactory.Contract)
            .Append(context.Transforms.Concatenate("Features", nameof(BodyMass.Index), nameof(Patient.Weight)))
            .Append(context.BinaryClassification.Trainers.FastTree(labelColumnName: nameof(Patient.Readmitted)))
            .Fit(split.TrainSet);
        var metrics = context.BinaryClassification.Evaluate(model.Transform(split.TestSet), labelColumnName: nameof(Patient.Readmitted));
        File.WriteAllText(path + ".json", JsonSerializer.Serialize(new { metrics.AreaUnderRocCurve, metrics.F1Score }));
        context.Model.Save(model, split.TrainSet.Schema, path);
    }

    public float RiskOf(Patient patient)
    {
        context.ComponentCatalog.RegisterAssembly(typeof(BodyMassFactory).Assembly);
        var model = context.Model.Load(path, out _);
        using var engine = context.Model.CreatePredictionEngine<Patient, Risk>(model);
        return engine.Predict(patient).Probability;
    }
}
