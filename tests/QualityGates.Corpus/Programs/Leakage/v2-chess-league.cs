// corpus: A league of chess programs has folds, scores and a best player; no model is trained.
// library: none
// axis: look-alike code
namespace League;

public sealed record Player(string Name, int Depth);

public sealed class League(Random random)
{
    public Player Best(IReadOnlyList<Player> players)
    {
        var best = players[0];
        var bestScore = double.MinValue;
        foreach (var player in players)
        {
            var score = Evaluate(player, rounds: 20);
            if (score > bestScore)
            {
                (best, bestScore) = (player, score);
            }
        }

        return best;
    }

    public IReadOnlyList<Player> Draw(Player[] players) => random.GetItems(players, 8);

    private double Evaluate(Player player, int rounds)
    {
        var score = 0.0;
        for (var round = 0; round < rounds; round++)
        {
            score += random.NextDouble() * player.Depth;
        }

        return score > 0.5 ? score : 0;
    }
}
