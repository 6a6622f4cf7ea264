using System.Globalization;

namespace Houses;

public static class Submission
{
    public static void Write(string path, IEnumerable<(string Id, float Price)> rows)
    {
        using var writer = new StreamWriter(path);
        writer.WriteLine("Id,SalePrice");
        foreach (var (id, price) in rows)
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{id},{price:F2}"));
        }
    }
}
