using System.Net.Http.Headers;

namespace Wind;

public static class Retry
{
    public static async Task<T> ThriceAsync<T>(Func<Task<T>> work)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await work();
            }
            catch (HttpRequestException) when (attempt < 3)
            {
                await Task.Delay(TimeSpan.FromSeconds(attempt));
            }
        }
    }
}

public sealed class Mirror(HttpClient client)
{
    public Task<byte[]> BytesAsync(string name) =>
        Retry.ThriceAsync(() => client.GetByteArrayAsync(new Uri("https://mirror.example.org/" + name))); // expect: MLQ7002

    public async Task<Stream> OpenAsync(string name, string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://mirror.example.org/private/" + name);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead); // expect: MLQ7002
        return await response.EnsureSuccessStatusCode().Content.ReadAsStreamAsync();
    }
}
