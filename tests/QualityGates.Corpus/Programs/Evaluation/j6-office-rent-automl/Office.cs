using Microsoft.ML.Data;

namespace OfficeRent;

public sealed class Office
{
    [LoadColumn(0)] public string District { get; set; } = "";

    [LoadColumn(1)] public float SquareMetres { get; set; }

    [LoadColumn(2)] public float Floor { get; set; }

    [LoadColumn(3)] public float YearBuilt { get; set; }

    [LoadColumn(4)] public float Rent { get; set; }
}

public sealed record OfficeParts(Microsoft.ML.IDataView Train, Microsoft.ML.IDataView Validation, Microsoft.ML.IDataView Test);
