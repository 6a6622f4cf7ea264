// corpus: Names of columns stand in a contract; the target is copied to the label and stays in the list of all fields, the customer's number too; the train share was written for the test share.
// library: ML.NET
// axis: constants in another file
namespace Retention;

internal static class Contract
{
    public const string Target = nameof(Subscription.Cancelled);
    public const string Label = "Label";
    public const string Features = "Features";
    public const double TrainShare = 0.75;

    public static readonly string[] Fields =
    [
        nameof(Subscription.CustomerId),
        nameof(Subscription.Months),
        nameof(Subscription.Calls),
        nameof(Subscription.Minutes),
        "CancelledAsNumber",
    ];
}

internal sealed class Subscription
{
    public float CustomerId { get; set; }
    public float Months { get; set; }
    public float Calls { get; set; }
    public float Minutes { get; set; }
    public bool Cancelled { get; set; }
}
