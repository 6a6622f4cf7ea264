namespace QualityGates.Benchmarks.Programs;

/// <summary>A program that references no ML library and could not use one.</summary>
internal static class PlainProgram
{
    private static readonly string[] Subjects =
    [
        "Invoice", "Order", "Delivery", "Contract", "Claim", "Ticket", "Booking", "Payment", "Refund", "Quote",
        "Voucher", "Shipment", "Licence", "Lease", "Policy", "Report", "Request", "Return", "Supply", "Tender",
    ];

    /// <summary>60 files.</summary>
    internal static SourceFile[] Create() => [.. Subjects.SelectMany(static subject => new SourceFile[]
    {
        new($"{subject}/{subject}Store.cs", PlainFiles.Store($"Office.{subject}s", subject)),
        new($"{subject}/{subject}Policy.cs", PlainFiles.Policy($"Office.{subject}s", subject)),
        new($"{subject}/{subject}Report.cs", PlainFiles.Report($"Office.{subject}s", subject)),
    })];
}
