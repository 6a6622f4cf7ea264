using System.Diagnostics;

namespace QualityGates.Reporting.Tests;

/// <summary>A Chromium without a window, where the machine has one.</summary>
internal static class Browser
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe", "msedge.exe"];

    private static readonly string[] Folders =
    [
        .. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator),
        @"C:\Program Files\Google\Chrome\Application", @"C:\Program Files (x86)\Microsoft\Edge\Application",
    ];

    /// <summary>Null where there is none.</summary>
    public static string? Program { get; } =
        Folders.Where(folder => folder.Length > 0).SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);

    /// <summary>The document as it is once the page's own script has run, and what the page took for it.</summary>
    public static string Dom(string page, params string[] options) => Run(page, [.. options, "--dump-dom"]);

    public static void Screenshot(string page, string file, params string[] options) => Run(page, [.. options, "--hide-scrollbars", "--screenshot=" + file]);

    private static string Run(string page, string[] options)
    {
        var profile = Path.Combine(Path.GetTempPath(), "mlq browser " + Guid.NewGuid().ToString("N"));
        try
        {
            var start = new ProcessStartInfo(Program!, ["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-dev-shm-usage", "--virtual-time-budget=5000", "--user-data-dir=" + profile, .. options, new Uri(page).AbsoluteUri])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEndAsync();
            Assert.True(process.WaitForExit(TimeSpan.FromMinutes(2)), "The browser did not end.");
            Assert.True(process.ExitCode == 0, error.Result);
            return output.Result;
        }
        finally
        {
            if (Directory.Exists(profile))
            {
                Directory.Delete(profile, true);
            }
        }
    }
}

/// <summary>Skipped where no browser is.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Browser.Program is null ? "no Chromium on this machine" : null;
}
