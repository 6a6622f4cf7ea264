using System.Security.Cryptography;
using System.Text;

namespace QualityGates.Reporting.Text;

/// <summary>What tells a finding from others, and does not change when lines move.</summary>
internal static class Fingerprint
{
    public static string Of(QualityReport report, ReportFinding finding)
    {
        if (finding.Fingerprint.Length > 0)
        {
            return finding.Fingerprint;
        }

        string[] parts = [finding.Id, ReportPath.From(report.Root, finding.At.File), finding.Subject, finding.Subject.Length > 0 ? "" : finding.Message];
        return Hash(string.Concat(parts.Select(part => ReportWords.Number(part.Length) + ":" + part)));
    }

    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..32];
}
