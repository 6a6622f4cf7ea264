using Microsoft.ML;
using Microsoft.ML.Data;

namespace Support;

public sealed class Ticket
{
    [LoadColumn(0)] public float Hour { get; set; }

    [LoadColumn(1)] public float Attachments { get; set; }

    [LoadColumn(2)] public string Comments { get; set; } = "";

    [LoadColumn(3)] public bool Urgent { get; set; }

    [LoadColumn(4)] public float Minutes { get; set; }
}

public static class TicketStore
{
    public static IDataView Open(MLContext ml, string path) =>
        ml.Data.LoadFromTextFile<Ticket>(path, separatorChar: ',', hasHeader: true);
}
