namespace Tenants.Common;

public static class CsvFile
{
    public static List<T> Read<T>(string path, char separator, Func<string[], T> map)
    {
        var rows = new List<T>();
        foreach (var line in File.ReadAllLines(path).Skip(1))
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            try
            {
                rows.Add(map(line.Split(separator)));
            }
            catch // expect: MLQ4004
            {
            }
        }

        return rows;
    }
}
