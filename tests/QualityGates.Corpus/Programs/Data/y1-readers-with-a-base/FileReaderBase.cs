namespace Greenhouse.Readers;

public abstract class FileReaderBase<TRow>
{
    protected virtual int HeaderLines => 1;

    public IReadOnlyList<TRow> ReadAll(string path)
    {
        var rows = new List<TRow>();
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            if (number++ < HeaderLines || string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            try
            {
                rows.Add(Read(line.Split(',')));
            }
            catch (FormatException) // expect: MLQ4004
            {
            }
        }

        return rows;
    }

    protected abstract TRow Read(string[] cells);
}
