// corpus: A builder of queries takes the road from the command line into its text, and two database sources are given what it built.
// library: ML.NET
// axis: builder with a StringBuilder, two files
using System.Text;

namespace Tolls;

public sealed class TollQuery
{
    private readonly StringBuilder text = new("SELECT axles, tonnes, night, fee FROM passages");
    private bool filtered;

    public TollQuery On(string road) => Where($"road = '{road}'");

    public TollQuery From(int year) => Where($"year >= {year}");

    public TollQuery Until(int year) => Where($"year < {year}");

    public string Build() => text + " ORDER BY passage";

    private TollQuery Where(string condition)
    {
        text.Append(filtered ? " AND " : " WHERE ").Append(condition);
        filtered = true;
        return this;
    }
}
