// corpus: Constants named after what is done with a password: pages and policies of the sign-in, no passwords.
// library: ML.NET
// axis: constants, names
using Microsoft.ML;

namespace Portal;

internal static class Pages
{
    internal const string ResetPassword = "account2/reset";
    internal const string ForgotPassword = "b2c_1_forgot";
    internal static readonly string PolicyChangePassword = "b2c_1_change";
}

public sealed class Scorer(MLContext ml, ITransformer model)
{
    public IDataView Score(IDataView rows) => ml.Data.Cache(model.Transform(rows));

    public static IReadOnlyList<string> Open => [Pages.ResetPassword, Pages.ForgotPassword, Pages.PolicyChangePassword];
}
