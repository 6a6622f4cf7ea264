namespace Vineyards.Data;

public abstract class LineSource<TRow>
    where TRow : class
{
    protected abstract char Separator { get; }

    public IReadOnlyCollection<TRow> ReadAll(string path)
    {
        var rows = new List<TRow>();
        foreach (var line in File.ReadLines(path))
        {
            try
            {
                rows.Add(Create(line.Split(Separator)));
            }
            catch (Exception e) when (e is FormatException or IndexOutOfRangeException) // expect: MLQ4004
            {
                continue;
            }
        }

        return rows;
    }

    protected abstract TRow Create(string[] cells);
}
