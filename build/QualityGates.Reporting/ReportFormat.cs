namespace QualityGates.Reporting;

/// <summary>The forms a report can be written in.</summary>
public enum ReportFormat
{
    /// <summary>Lines every build log reader understands.</summary>
    Text,

    /// <summary>Everything the report knows, for programs.</summary>
    Json,

    /// <summary>SARIF 2.1.0, for code scanning.</summary>
    Sarif,

    /// <summary>Annotations of GitHub Actions.</summary>
    GitHub,

    /// <summary>Issues of Azure Pipelines.</summary>
    Azure,

    /// <summary>A Code Quality report of GitLab.</summary>
    GitLab,

    /// <summary>JUnit XML, which every CI server shows.</summary>
    JUnit,

    /// <summary>For a pull request.</summary>
    Markdown,
}
