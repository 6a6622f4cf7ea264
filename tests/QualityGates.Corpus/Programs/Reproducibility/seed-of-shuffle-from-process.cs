// corpus: The generator that orders the rows is seeded with the process id.
// library: ML.NET
// axis: through a field
using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.ML;

public class Folds(MLContext ml)
{
    private readonly Random _random = new(Environment.ProcessId); // expect: MLQ1004

    public IReadOnlyList<DataOperationsCatalog.TrainTestData> Of(List<House> houses) =>
        ml.Data.CrossValidationSplit(ml.Data.LoadFromEnumerable(houses.OrderBy(_ => _random.Next())), 5); // expect: MLQ1010
}

public class House
{
    public float Size { get; set; }
    public float Rooms { get; set; }
    public float Price { get; set; }
}
