// corpus: The metrics object is handed whole to a log of the program, which picks what it needs by reflection.
// library: ML.NET
// axis: helper in another file, generics
// scores: MLQ3005 MLQ3008
using System.IO;
using System.Linq;

namespace Parking;

/// <summary>Appends one line per evaluation to the experiment's log.</summary>
internal sealed class MetricsLog<T>(string path) where T : class
{
    public void Write(string run, T metrics)
    {
        var values = typeof(T).GetProperties()
            .Where(property => property.PropertyType == typeof(double))
            .Select(property => $"{property.Name}={property.GetValue(metrics)}");
        File.AppendAllLines(path, [$"{run};{string.Join(';', values)}"]);
    }
}
