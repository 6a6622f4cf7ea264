// corpus: Cryptographic numbers that protect: a nonce, a salt, a token of a session, in a service with a model.
// library: ML.NET
// axis: look-alikes
using System.Security.Cryptography;
using Microsoft.Extensions.ML;

namespace Protecting;

public sealed class Login
{
    public float Hour { get; set; }
    public float Failures { get; set; }
}

public sealed class Suspicion
{
    public float Probability { get; set; }
}

public sealed class Sessions(PredictionEnginePool<Login, Suspicion> pool)
{
    public (string Token, byte[] Salt)? Open(int hour, int failures)
    {
        var suspicion = pool.Predict(new Login { Hour = hour, Failures = failures });
        if (suspicion.Probability > 0.9f)
        {
            return null;
        }

        var salt = RandomNumberGenerator.GetBytes(16);
        var token = Convert.ToHexString(RandomNumberGenerator.GetBytes(32)) + RandomNumberGenerator.GetInt32(10);
        return (token, salt);
    }
}
