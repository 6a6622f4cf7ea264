using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Comments;

public static class CommentEndpoints
{
    private const int Most = 500;

    public static void MapComments(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/comments");
        group.MapPost("/score", (CommentRequest request, ICommentScorer scorer) =>
            string.IsNullOrWhiteSpace(request.Text) ? Results.BadRequest("There is no text.") : Results.Ok(scorer.Score(request)));
        group.MapPost("/batch", (CommentRequest[] requests, ICommentScorer scorer) =>
            requests.Length > Most ? Results.BadRequest($"At most {Most} comments.") : Results.Ok(scorer.ScoreAll(requests)));
    }
}
