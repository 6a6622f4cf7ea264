// corpus: The repository fills gaps with the median of everything it has read, and the trainer divides the rows afterwards.
// library: ML.NET
// axis: files, service, sorting
using System.Globalization;
using Microsoft.ML;

namespace Clinic;

public interface IPatientRepository
{
    IReadOnlyList<Patient> All();
}

public sealed class CsvPatientRepository(string path) : IPatientRepository
{
    public IReadOnlyList<Patient> All()
    {
        var patients = new List<Patient>();
        foreach (var line in File.ReadLines(path).Skip(1))
        {
            var cells = line.Split(';');
            patients.Add(new Patient
            {
                Age = Number(cells[0]),
                Pressure = cells[1].Length == 0 ? float.NaN : Number(cells[1]),
                Glucose = Number(cells[2]),
                Ill = cells[3] == "1",
            });
        }
        FillPressure(patients);
        return patients;
    }

    private static void FillPressure(List<Patient> patients)
    {
        var known = patients.Where(patient => !float.IsNaN(patient.Pressure)).Select(patient => patient.Pressure).OrderBy(value => value).ToList();
        var median = known[known.Count / 2];
        foreach (var patient in patients)
        {
            if (float.IsNaN(patient.Pressure))
            {
                patient.Pressure = median;
            }
        }
    }

    private static float Number(string text) => float.Parse(text, CultureInfo.InvariantCulture);
}

public sealed class DiagnosisTrainer(MLContext ml, IPatientRepository patients)
{
    public double TrainAndTest()
    {
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(patients.All()), testFraction: 0.25, seed: 3); // expect: MLQ2001
        var model = ml.Transforms.Concatenate("Features", nameof(Patient.Age), nameof(Patient.Pressure), nameof(Patient.Glucose))
            .Append(ml.BinaryClassification.Trainers.LightGbm(labelColumnName: nameof(Patient.Ill)))
            .Fit(split.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), labelColumnName: nameof(Patient.Ill));
        Console.WriteLine($"AUC {metrics.AreaUnderRocCurve:F3}");
        return metrics.F1Score;
    }
}

public static class Program
{
    public static int Main()
    {
        var trainer = new DiagnosisTrainer(new MLContext(seed: 1), new CsvPatientRepository("patients.csv"));
        return trainer.TrainAndTest() > 0.7 ? 0 : 1;
    }
}

public sealed class Patient
{
    public float Age { get; set; }
    public float Pressure { get; set; }
    public float Glucose { get; set; }
    public bool Ill { get; set; }
}
