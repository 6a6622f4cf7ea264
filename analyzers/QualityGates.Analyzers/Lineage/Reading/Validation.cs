using System.Collections.Immutable;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <summary>Rows that a fit or search was measured on while it ran: they decide when it stops and which of its models it gives back.</summary>
/// <param name="By">The call that was given them: the fit, the trainer, the search.</param>
/// <param name="Rows">The rows.</param>
internal sealed record Validation(MadeValue By, Value Rows)
{
    internal static ImmutableArray<Validation> Of(ImmutableArray<MadeValue> fits)
    {
        var all = ImmutableArray.CreateBuilder<Validation>();
        foreach (var search in Search.Behind(fits))
        {
            Add(search.Given, search.Validation);
        }

        foreach (var fit in fits)
        {
            if (fit.Role == ApiRole.Fit)
            {
                Add(fit, fit["validation"]);
                foreach (var step in Pipeline.Of(fit["step"]).Steps)
                {
                    Add(step, step["validation"]);
                }
            }
        }

        return all.ToImmutable();

        void Add(MadeValue by, Value rows)
        {
            if (rows is BundleValue { Operands: { IsEmpty: false } pair })
            {
                rows = pair[0]; // Features and labels, in this order.
            }

            if (rows is not (NothingValue or UnknownValue))
            {
                all.Add(new Validation(by, rows));
            }
        }
    }
}
