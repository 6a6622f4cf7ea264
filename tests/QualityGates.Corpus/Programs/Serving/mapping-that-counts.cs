// corpus: A mapping numbers the rows with a counter outside of it, which every pass counts on.
// library: ML.NET
// axis: field, method group
using Microsoft.ML;
using Microsoft.ML.Data;

new Numbering().Run();

sealed class Numbering
{
    private readonly MLContext _ml = new(seed: 1);
    private int _next;

    public void Run()
    {
        var rows = _ml.Data.LoadFromTextFile<Line>("lines.csv", separatorChar: ',');
        var numbered = _ml.Transforms.CustomMapping<Line, Numbered>(Number, null).Fit(rows).Transform(rows); // expect: MLQ6010
        Console.WriteLine(numbered.GetColumn<float>("Index").Max());
    }

    private void Number(Line line, Numbered numbered) => numbered.Index = line.Value * ++_next;
}

class Line
{
    [LoadColumn(0)] public float Value { get; set; }
}

class Numbered
{
    public float Index { get; set; }
}
