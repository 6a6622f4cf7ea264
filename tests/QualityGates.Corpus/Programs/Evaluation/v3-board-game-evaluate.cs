// corpus: A board game evaluates positions, trains nothing and drops what the evaluation gives while it warms up.
// library: none
// axis: look-alike code
namespace Boards;

public sealed record Metrics(double Accuracy, double RSquared, float Score);

public sealed class Board
{
    public Metrics Evaluate(int[] stones, string labelColumnName = "Label") => new(stones.Length / 64.0, 0, stones.Sum() > 0 ? 0.7f : 0.2f);

    public void CrossValidate(int[] stones) => Evaluate(stones);
}

public static class Game
{
    public static void Play(Board board, int[] stones)
    {
        board.Evaluate(stones);
        var metrics = board.Evaluate(stones, "Fare");
        board.CrossValidate(stones);
        Console.WriteLine(metrics.Accuracy);
        Console.WriteLine(metrics.Score > 0.5f ? "white" : "black");
    }
}
