namespace Churn.Data;

/// <summary>
/// Older rows to learn from, newer rows to judge by. Rows whose outcome was not yet known when the newer part begins
/// are in neither: on that day nobody could have trained on them.
/// </summary>
internal sealed record TemporalSplit(IReadOnlyList<Customer> Train, IReadOnlyList<Customer> Gap, IReadOnlyList<Customer> HeldOut)
{
    public static TemporalSplit At(IReadOnlyList<Customer> customers, DateOnly heldOutFrom, int outcomeWindowDays)
    {
        var newer = customers.Where(c => c.Snapshot >= heldOutFrom).ToList();
        var older = customers.Where(c => c.Snapshot < heldOutFrom).ToLookup(c => c.Snapshot.AddDays(outcomeWindowDays) < heldOutFrom);
        var split = new TemporalSplit([.. older[true]], [.. older[false]], newer);
        return split is { Train.Count: > 0, HeldOut.Count: > 0 }
            ? split
            : throw new InvalidDataException($"No rows on one side of {heldOutFrom:O}.");
    }
}
