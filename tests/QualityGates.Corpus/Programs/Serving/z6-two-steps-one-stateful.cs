// corpus: A saved pipeline has a mapping without a name, and one with state whose name no factory has.
// library: ML.NET
// axis: console
using Microsoft.ML;
using Microsoft.ML.Data;

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 10);
        var visits = ml.Data.LoadFromTextFile<Visit>(args[0], separatorChar: ';', hasHeader: true, allowQuoting: true);
        var host = ml.Transforms.CustomMapping<Visit, Host>((visit, found) => found.Domain = visit.Address.Split('/')[0], contractName: null); // expect: MLQ6010
        var gap = ml.Transforms.StatefulCustomMapping<Visit, Gap, LastVisit>(Measure, Begin, "gap"); // expect: MLQ6010
        var model = host
            .Append(gap)
            .Append(ml.Transforms.Categorical.OneHotEncoding("DomainCode", "Domain"))
            .Append(ml.Transforms.Concatenate("Features", "DomainCode", "Seconds"))
            .Fit(visits);
        ml.Model.Save(model, visits.Schema, args[1]);
    }

    private static void Begin(LastVisit last) => last.At = -1;

    private static void Measure(Visit visit, Gap gap, LastVisit last)
    {
        gap.Seconds = last.At < 0 ? 0 : visit.At - last.At;
        last.At = visit.At;
    }
}

internal sealed class Visit
{
    [LoadColumn(0)] public string Address { get; set; } = "";

    [LoadColumn(1)] public float At { get; set; }
}

internal sealed class Host
{
    public string Domain { get; set; } = "";
}

internal sealed class Gap
{
    public float Seconds { get; set; }
}

internal sealed class LastVisit
{
    public float At { get; set; }
}
