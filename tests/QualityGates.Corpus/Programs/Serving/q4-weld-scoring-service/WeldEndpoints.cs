using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Welds;

public static class WeldEndpoints
{
    public static void MapWelds(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/welds");
        group.MapPost("/judge", Judge); // expect: MLQ6007
    }

    private static IResult Judge(Weld weld, WeldJudge judge)
    {
        var problems = weld.Problems().ToList();
        return problems.Count > 0 ? Results.BadRequest(problems) : Results.Ok(judge.Judge(weld));
    }
}
