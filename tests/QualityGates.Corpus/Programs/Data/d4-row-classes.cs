// corpus: An index twice, an index inside a range and a property that no column of the file is read into.
// library: ML.NET
// axis: constants, range, base class
using System;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
Console.WriteLine(ml.Data.LoadFromTextFile<Twice>("twice.tsv", hasHeader: true).Schema.Count);
Console.WriteLine(ml.Data.LoadFromTextFile<Inside>("inside.tsv", hasHeader: true).Schema.Count);
Console.WriteLine(ml.Data.LoadFromTextFile<Lacking>("lacking.tsv", hasHeader: true).Schema.Count);

sealed class Twice
{
    private const int First = 0;
    [LoadColumn(First)] public float Width { get; set; }
    [LoadColumn(First)] public float Height { get; set; } // expect: MLQ4006
}

sealed class Inside
{
    [LoadColumn(0, 9), VectorType(10)] public float[] Pixels { get; set; } = [];
    [LoadColumn(9)] public float Label { get; set; } // expect: MLQ4006
}

sealed class Lacking
{
    [LoadColumn(0)] public float Width { get; set; }
    public float Height { get; set; } // expect: MLQ4006
}
