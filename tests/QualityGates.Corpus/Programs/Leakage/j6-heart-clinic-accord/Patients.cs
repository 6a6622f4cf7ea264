using System.Globalization;

namespace HeartClinic;

public sealed record Patient(double[] Measures, bool Ill);

public sealed record Cohort(double[][] Inputs, int[] Outputs)
{
    public static Cohort Of(IEnumerable<Patient> patients)
    {
        var list = patients.ToList();
        return new Cohort(list.Select(patient => patient.Measures).ToArray(), list.Select(patient => patient.Ill ? 1 : 0).ToArray());
    }
}

public static class PatientFile
{
    public static Patient[] Read(string path)
    {
        var lines = File.ReadAllLines(path);
        var patients = new Patient[lines.Length - 1];
        for (var i = 1; i < lines.Length; i++)
        {
            var cells = lines[i].Split(',');
            var measures = cells[..^1].Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
            patients[i - 1] = new Patient(measures, cells[^1].Trim() == "1");
        }

        return patients;
    }
}
