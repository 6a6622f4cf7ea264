using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.ML;

namespace Loans;

public sealed class Loan
{
    public float Amount { get; set; }
    public float Years { get; set; }
}

public sealed class Decision
{
    public float Probability { get; set; }
}

public static class LoanEndpoints
{
    public static void MapLoans(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("/loans");
        group.MapPost("/decide", (Loan loan, PredictionEnginePool<Loan, Decision> pool) => pool.Predict("loans", loan).Probability); // expect: MLQ6007
    }
}
