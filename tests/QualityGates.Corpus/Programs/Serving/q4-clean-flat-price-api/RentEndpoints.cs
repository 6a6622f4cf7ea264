using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace FlatPrices;

public static class RentEndpoints
{
    public static IEndpointRouteBuilder MapRents(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/rents");
        group.MapPost("/estimate", Estimate);
        group.MapPost("/compare", (RentRequest request, string districts, IRentEstimator estimator) =>
            Results.Ok(estimator.Compare(request, districts.Split(',', StringSplitOptions.RemoveEmptyEntries))));
        return routes;
    }

    private static IResult Estimate(RentRequest request, IRentEstimator estimator)
    {
        var problems = request.Problems().ToList();
        return problems.Count > 0 ? Results.BadRequest(problems) : Results.Ok(estimator.Estimate(request));
    }
}
