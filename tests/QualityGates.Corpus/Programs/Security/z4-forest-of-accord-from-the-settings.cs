// corpus: A service reads a forest that was written by the serializer of Accord, from the folder of the settings.
// library: Accord.NET
// axis: library, IConfiguration
using Accord.IO;
using Accord.MachineLearning.DecisionTrees;
using Microsoft.Extensions.Configuration;

namespace Claims;

public sealed class ClaimForest
{
    private readonly RandomForest forest;

    public ClaimForest(IConfiguration configuration)
    {
        var file = Path.Combine(configuration["Models:Folder"] ?? "models", "claims.accord");
        forest = Serializer.Load<RandomForest>(file); // expect: MLQ7001
    }

    public bool IsSuspicious(double amount, double previousClaims, double customerYears) =>
        forest.Decide(new[] { amount, previousClaims, customerYears }) == 1;
}
