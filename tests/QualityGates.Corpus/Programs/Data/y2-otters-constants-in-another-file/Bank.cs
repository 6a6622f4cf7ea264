using Microsoft.ML.Data;

namespace Otters;

internal sealed class Bank
{
    [LoadColumn(0)] public float Fish { get; set; }

    [LoadColumn(1)] public float Shade { get; set; }

    [LoadColumn(2)] public float Boats { get; set; }

    [LoadColumn(3)] public bool Holt { get; set; }
}

internal static class BankColumns
{
    public static readonly TextLoader.Column[] All =
    [
        new(nameof(Bank.Fish), DataKind.Single, 0),
        new(nameof(Bank.Shade), DataKind.Single, 1),
        new(nameof(Bank.Boats), DataKind.Single, 2),
        new(nameof(Bank.Holt), DataKind.Boolean, 3),
    ];
}
